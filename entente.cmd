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
if not defined ENTENTE_MEMORY set "ENTENTE_MEMORY=384m"

rem Beside the jar is kept what starts the program faster and what the rules were found to say; where nothing can be written
rem there, in the user's folder. Without either it works all the same, slower.
for %%j in ("%JAR%") do set "KEPT=%%~dpjkept"
if not exist "%KEPT%\" mkdir "%KEPT%" 2>nul
if not exist "%KEPT%\" set "KEPT=%LOCALAPPDATA%\entente"
if not exist "%KEPT%\" mkdir "%KEPT%" 2>nul
if not exist "%KEPT%\" set "KEPT="
set "CLASSES="
if not defined KEPT goto start

rem Classes as the JDK has them once they are loaded, for just this build and this JDK; made once, by runs that nobody sees.
rem The size stands in the name, for of a file that was cut short the JDK would die.
set "BUILD=%VERSION%"
if exist "%JDK%\release" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_RUNTIME_VERSION=" "%JDK%\release"') do set "BUILD=%%~v"
for %%j in ("%JAR%") do set "STAMP=%%~tj-%%~zj"
set "STAMP=%STAMP::=%"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP: =%"
set "NAMED=classes-%BUILD%-%STAMP%"
call :find
if defined CLASSES goto start
mkdir "%KEPT%\%NAMED%.making" 2>nul
if errorlevel 1 goto start
rem Another run may have made them since they were looked for.
call :find
if defined CLASSES rmdir "%KEPT%\%NAMED%.making"
if defined CLASSES goto start
call :make >nul 2>&1
call :find

:start
rem What is compiled into one another takes longer to compile than a short run has of it; who watches has.
set "WATCHING="
if "%~1"=="watch" set "WATCHING=-XX:C1MaxInlineSize=35 -Xmn24m"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -Xms24m -Xmn6m -XX:MinHeapFreeRatio=15 "-Xmx%ENTENTE_MEMORY%" -XX:MetaspaceSize=64m -Xlog:disable ^
  "-Dentente.home=%HOME_DIR%." "-Dentente.keep=%KEPT%" -Dentente.terminal=false %WATCHING% %CLASSES% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:find
for %%f in ("%KEPT%\%NAMED%-*") do if "%%~nxf"=="%NAMED%-%%~zf" set CLASSES="-XX:SharedArchiveFile=%%~ff"
exit /b 0

:make
del /q "%KEPT%\classes-%BUILD%-*" 2>nul
set "MADE=%KEPT%\%NAMED%.making\classes"
rem Once the answers of Drools are kept, a run does without Drools, and the classes are half as many.
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -Xms24m -Xmn6m -XX:MinHeapFreeRatio=15 "-Xmx%ENTENTE_MEMORY%" -XX:MetaspaceSize=64m -Xlog:disable ^
  "-Dentente.home=%HOME_DIR%." "-Dentente.keep=%KEPT%" -jar "%JAR%" assess --reports "%KEPT%\%NAMED%.making\first"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -Xms24m -Xmn6m -XX:MinHeapFreeRatio=15 "-Xmx%ENTENTE_MEMORY%" -XX:MetaspaceSize=64m -Xlog:disable ^
  "-Dentente.home=%HOME_DIR%." "-Dentente.keep=%KEPT%" "-XX:ArchiveClassesAtExit=%MADE%" -cp "%JAR%" ^
  entente.cli.TrainingRun "%KEPT%\%NAMED%.making\reports"
if errorlevel 4 exit /b 0
if not exist "%MADE%" exit /b 0
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -Xms24m -Xmn6m -XX:MinHeapFreeRatio=15 "-Xmx%ENTENTE_MEMORY%" -XX:MetaspaceSize=64m -Xlog:disable ^
  "-XX:SharedArchiveFile=%MADE%" -jar "%JAR%" --version
if errorlevel 1 exit /b 0
for %%f in ("%MADE%") do move /y "%MADE%" "%KEPT%\%NAMED%-%%~zf"
rmdir /s /q "%KEPT%\%NAMED%.making"
exit /b 0

:nojava
echo entente: needs a JDK 17 or newer, and finds none: install one, or set JAVA_HOME to where it is 1>&2
exit /b 3
