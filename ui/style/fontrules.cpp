#include "style/fontrules.h"

#include <fontconfig/fontconfig.h>

#include <filesystem>
#include <system_error>

namespace stackwright {

void readFontRules()
{
    FcInit();
    std::error_code trouble;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", trouble);
    const std::filesystem::path fonts = program.parent_path().parent_path() / "share/stackwright/fonts";
    if (std::filesystem::is_directory(fonts, trouble)) {
        FcConfigAppFontAddDir(nullptr, reinterpret_cast<const FcChar8*>(fonts.c_str()));
    }
}

} // namespace stackwright
