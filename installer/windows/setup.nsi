; The setup for one account: it needs no administrator. Silent with /S; another folder with /D=FOLDER,
; last and without quotes. It exits with 2: it was stopped, 3: files could not be written, 4: the
; program runs, 5: it is here for all accounts, 6: a newer one is here.
; package.sh gives VERSION, FILES (a script that installs them), KILOBYTES (their size), the pictures
; ICON and SIDE, and OUT; SIGN, a command that signs a program, where there is one; and UPDATES, when
; the program takes updates.
Unicode true
Target amd64-unicode ; a 32-bit setup does nothing under wine64, and exits with 0
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define APP "Safe Places Desk"
!define PROGRAM "safe-places-desk.exe"
!define COMMAND "safe-places.exe"
!define KEY "Software\${APP}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define DATA "$LOCALAPPDATA\safe-places-desk"

Name "${APP}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "${KEY}" InstallDir
SetCompressor /SOLID lzma
SetCompressorDictSize 32 ; MB: the two programs hold much that is the same
AllowSkipFiles on ; silent, "off" ends it at once, and the program of before stays set aside
ManifestDPIAware true
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${APP}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "Setup of ${APP}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT licence: see LICENSE.txt"
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif

; ---- What it says

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight

!define MUI_WELCOMEPAGE_TITLE "${APP} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "This puts ${APP} on this computer, for your account. It needs no \
administrator and no internet.$\r$\n$\r$\nIf an older version is here, this one takes its place. Your \
venue, its people and its records stay as they are.$\r$\n$\r$\nIf ${APP} is open now, close it first."
!insertmacro MUI_PAGE_WELCOME

!define MUI_PAGE_HEADER_TEXT "Where the program goes"
!define MUI_PAGE_HEADER_SUBTEXT "You need not change anything here."
!define MUI_DIRECTORYPAGE_TEXT_TOP "The program goes into the folder below. What you write in it is \
kept elsewhere, in your account's own folder:$\r$\n${DATA}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "${APP} is ready"
!define MUI_FINISHPAGE_TEXT "You find it in the Start menu, under S.$\r$\n$\r$\nA file that your council \
has sent opens in it when you double-click the file."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${APP} now"
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "Remove ${APP}"
!define MUI_PAGE_HEADER_SUBTEXT "The program goes. What you wrote in it stays."
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Your venue, its people, records and back-ups stay in$\r$\n${DATA}"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "${APP} is removed"
!define MUI_FINISHPAGE_TEXT "Your venue, its people, records and back-ups are still on this computer, \
in the folder$\r$\n$\r$\n${DATA}$\r$\n$\r$\nInstall ${APP} again, and they are there. To be rid of them \
too, delete that folder."
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE English

!macro Refuse code sentence
  MessageBox MB_ICONSTOP "${sentence}" /SD IDOK
  SetErrorLevel ${code}
  Abort "${sentence}"
!macroend

!macro RefuseIfErrors sentence
  ${If} ${Errors}
    !insertmacro Refuse 3 "${sentence}"
  ${EndIf}
!macroend

; ---- What installing and removing share

!macro CommonFunctions un
  ; A program that runs cannot be opened for writing. In $R0: its folder.
  Function ${un}RefuseWhileRunning
    StrCpy $1 "$R0\${PROGRAM}"
    Call ${un}RefuseWhileOneRuns
    StrCpy $1 "$R0\${COMMAND}"
    Call ${un}RefuseWhileOneRuns
  FunctionEnd

  Function ${un}RefuseWhileOneRuns ; in $1
    StrCpy $3 0
    ${DoWhile} ${FileExists} "$1"
      ClearErrors
      FileOpen $2 "$1" a
      ${IfNot} ${Errors}
        FileClose $2
        ${ExitDo}
      ${EndIf}
      ${If} $3 < 10 ; it may be about to close: it starts this itself, for an update
        IntOp $3 $3 + 1
        Sleep 500
        ${Continue}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${APP} is open. Close it, then \
choose Retry. Nothing was changed yet." /SD IDCANCEL IDCANCEL`
        SetErrorLevel 4
        Abort "${APP} is open, or you may not write in its folder. Nothing was changed."
      ${EndIf}
    ${Loop}
  FunctionEnd

  ; Just what was installed, by the list that was installed with it: a folder may hold other things.
  ; In $R0: its folder; in $R2: what its "share" is called now.
  Function ${un}RemoveFiles
    ClearErrors
    FileOpen $0 "$R0\$R2\files.txt" r
    ${IfNot} ${Errors}
      ${Do}
        ClearErrors
        FileRead $0 $1
        ${If} ${Errors}
          ${ExitDo}
        ${EndIf}
        StrCpy $1 $1 -2 ; the end of the line
        StrCpy $2 $1 6
        ${If} $2 == "share\"
          StrCpy $1 $1 "" 6
          StrCpy $1 "$R2\$1"
        ${ElseIf} $R2 != share
          ${Continue} ; a program, which the new one has the name of
        ${EndIf}
        StrCpy $2 $1 1 -1
        ${If} $2 == "\"
          RMDir "$R0\$1"
        ${Else}
          Delete "$R0\$1"
        ${EndIf}
      ${Loop}
      FileClose $0
      Delete "$R0\$R2\files.txt"
      RMDir "$R0\$R2"
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro CommonFunctions ""
!insertmacro CommonFunctions "un."

; ---- The version of before, until the new one is whole

; In $R0: its folder.
Function RemoveOld
  StrCpy $R2 share.old
  Call RemoveFiles
  Delete "$R0\${PROGRAM}.old"
  Delete "$R0\${COMMAND}.old"
FunctionEnd

Function SetAside
  ${If} ${FileExists} "$R0\share\files.txt"
    Call RemoveOld ; of a setup that was cut off
    StrCpy $R9 aside
    Rename "$R0\share" "$R0\share.old"
    Rename "$R0\${PROGRAM}" "$R0\${PROGRAM}.old"
    Rename "$R0\${COMMAND}" "$R0\${COMMAND}.old"
  ${EndIf}
FunctionEnd

Function PutBack
  ${If} $R9 == aside
  ${AndIf} ${FileExists} "$INSTDIR\share.old\files.txt"
    RMDir /r "$INSTDIR\share" ; made by this setup: that of before was set aside
    Rename "$INSTDIR\share.old" "$INSTDIR\share"
    Delete "$INSTDIR\${PROGRAM}"
    Rename "$INSTDIR\${PROGRAM}.old" "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\${COMMAND}"
    Rename "$INSTDIR\${COMMAND}.old" "$INSTDIR\${COMMAND}"
  ${EndIf}
FunctionEnd

Function .onInstFailed
  Call PutBack
FunctionEnd

; ---- Files that open in the program

!macro EachKindOfFile do
  !insertmacro ${do} .safeplace SafePlacesDesk.File "Safe Places letter"
  !insertmacro ${do} .safescheme SafePlacesDesk.Scheme "Safe Places scheme"
  !insertmacro ${do} .safecourse SafePlacesDesk.Course "Safe Places course"
  !insertmacro ${do} .spmove SafePlacesDesk.Move "Safe Places venue on the move"
  !insertmacro ${do} .spbackup SafePlacesDesk.Backup "Safe Places back-up"
  !ifdef UPDATES
    !insertmacro ${do} .safeupdate SafePlacesDesk.Update "Safe Places update"
  !endif
!macroend

!macro OpenInProgram ending id words
  WriteRegStr HKCU "Software\Classes\${ending}" "" "${id}"
  WriteRegStr HKCU "Software\Classes\${ending}\OpenWithProgids" "${id}" ""
  WriteRegStr HKCU "Software\Classes\${id}" "" "${words}"
  WriteRegStr HKCU "Software\Classes\${id}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${id}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

; Another program may have taken the ending over since.
!macro OpenNoMore ending id words
  ReadRegStr $0 HKCU "Software\Classes\${ending}" ""
  ${If} $0 == "${id}"
    DeleteRegValue HKCU "Software\Classes\${ending}" ""
  ${EndIf}
  DeleteRegValue HKCU "Software\Classes\${ending}\OpenWithProgids" "${id}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ending}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ending}"
  DeleteRegKey HKCU "Software\Classes\${id}"
!macroend

!macro TellDesktop ; what opens a file is another program now
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; ---- Installing

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse 2 "${APP} needs Windows 10 or newer."
  ${EndIf}
  ReadRegStr $0 HKLM "${KEY}" InstallDir
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0${PROGRAM}"
    ReadRegStr $1 HKCU "${KEY}" InstallDir
    ${If} $1 != ""
    ${AndIf} ${FileExists} "$1\uninstall.exe"
      MessageBox MB_YESNO|MB_ICONQUESTION "${APP} is on this computer twice: for everybody, and once \
more for you alone. Remove that of yours? What you wrote in it stays, and the other one opens it." \
        /SD IDNO IDNO keep_both
      ExecWait '"$1\uninstall.exe"'
      keep_both:
    ${EndIf}
    !insertmacro Refuse 5 "${APP} is on this computer already, for everybody who uses it. Find it in \
the Start menu, or ask whoever looks after this computer for a newer one. Nothing was changed."
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" DisplayVersion
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro Refuse 6 "A newer version is on this computer already ($0), so ${VERSION} was not \
installed. Nothing was changed."
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  ; Where it was, and where it goes: somebody may have chosen another folder this time.
  ReadRegStr $R0 HKCU "${KEY}" InstallDir
  ${If} $R0 != ""
    Call RefuseWhileRunning
  ${EndIf}
  StrCpy $R1 $R0
  StrCpy $R0 $INSTDIR
  Call RefuseWhileRunning
  ClearErrors
  SetOutPath "$INSTDIR"
  !insertmacro RefuseIfErrors "The folder $INSTDIR could not be made. Choose another one."
  StrCpy $R0 $INSTDIR
  Call SetAside
  ClearErrors
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors} ; also where a file was passed over
    Call PutBack
    SetErrors
  ${EndIf}
  !insertmacro RefuseIfErrors "The files could not be written. Is the disk full? Then make room, and \
start this again. What you wrote in ${APP} is kept elsewhere and is safe."
  Call RemoveOld
  ${If} $R1 != ""
  ${AndIf} $R1 != $INSTDIR
    StrCpy $R0 $R1
    StrCpy $R2 share
    Call RemoveFiles
    Delete "$R0\uninstall.exe"
    RMDir "$R0"
  ${EndIf}
  ClearErrors
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}"

  !insertmacro EachKindOfFile OpenInProgram
  WriteRegStr HKCU "${KEY}" InstallDir "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "The ${APP} authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" Comments "Removing it leaves your data in ${DATA}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1
  !insertmacro RefuseIfErrors "Windows would not note that ${APP} is installed. Start this again."
  !insertmacro TellDesktop
SectionEnd

; ---- Removing

Section Uninstall
  StrCpy $R0 $INSTDIR
  Call un.RefuseWhileRunning
  StrCpy $R2 share
  Call un.RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  !insertmacro EachKindOfFile OpenNoMore
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro TellDesktop
  DetailPrint "Your venue, its people, records and back-ups stay in ${DATA}"
SectionEnd
