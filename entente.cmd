@echo off
rem Runs Entente; builds it first if it is not built or its sources have changed.
setlocal
set "HOME_DIR=%~dp0"

rem A runtime that stands beside the program is the one that it was made for.
set "JAVA="
if exist "%HOME_DIR%runtime\bin\java.exe" (
  set "JAVA=%HOME_DIR%runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
)
if not defined JAVA goto nojava
if not exist "%JAVA%" goto nojava

rem The release file beside the JDK tells its version faster than the JDK itself.
for %%d in ("%JAVA%\..\..") do set "JDK=%%~fd"
set "VERSION="
if exist "%JDK%\release" for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%JDK%\release"') do set "VERSION=%%~v"
if not defined VERSION for /f "tokens=3 delims=. " %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
if defined VERSION set "VERSION=%VERSION:"=%"
if not defined VERSION set "VERSION=0"
if %VERSION% LSS 17 (
  echo entente: needs a JDK 17 or newer, and finds version %VERSION% at %JAVA% 1>&2
  exit /b 3
)

rem A program that came built has no sources to be built from.
set "JAR=%HOME_DIR%program\entente.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%target\entente.jar"
if not exist "%JAR%" goto build
if not exist "%HOME_DIR%src\main" goto run
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $newer = Get-ChildItem -LiteralPath ($env:HOME_DIR + 'pom.xml'), ($env:HOME_DIR + 'src\main') -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build
goto run

:build
if not exist "%JDK%\bin\javac.exe" (
  echo entente: has to be built first, and that needs a JDK: %JDK% has no javac 1>&2
  exit /b 3
)
echo entente: building ^(once, and after each change of its sources^) ... 1>&2
pushd "%HOME_DIR%"
set "JAVA_HOME=%JDK%"
call mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  exit /b 3
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m "-Dentente.home=%HOME_DIR%." "-Dentente.keep=%HOME_DIR%target\kept" -Dentente.terminal=false ^
  -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo entente: needs a JDK 17 or newer, and finds none: install one, or set JAVA_HOME to where it is 1>&2
exit /b 3
