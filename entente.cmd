@echo off
rem Runs Entente; builds it first if it is not built. After changing its sources, delete the folder target.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo entente: needs a JDK 17 or newer, and finds none: install one, or set JAVA_HOME to where it is 1>&2
  exit /b 3
)
if not exist "%HOME_DIR%target\entente.jar" (
  echo entente: building ... 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    exit /b 3
  )
  popd
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m "-Dentente.home=%HOME_DIR%." -jar "%HOME_DIR%target\entente.jar" %*
exit /b %ERRORLEVEL%
