#include "git/gitconfig.h"

#include "git/repository.h"
#include "support/messages.h"

#include <QFile>

namespace stackwright {

namespace {

struct Layer {
    QString path;
    git_config_level_t level = GIT_CONFIG_LEVEL_LOCAL;
};

QString found(int (*find)(git_buf*))
{
    git_buf path = GIT_BUF_INIT;
    const QString result = find(&path) == 0 ? QFile::decodeName(path.ptr) : QString();
    git_buf_dispose(&path);
    return result;
}

bool systemIsOff()
{
    const QByteArray value = qgetenv("GIT_CONFIG_NOSYSTEM").toLower();
    return !value.isEmpty() && value != "0" && value != "false" && value != "no" && value != "off";
}

// Lowest first, as `git help config` lists them under FILES and ENVIRONMENT.
std::vector<Layer> layers(const Repository* repository)
{
    std::vector<Layer> result;
    if (qEnvironmentVariableIsSet("GIT_CONFIG_SYSTEM"))
        result.push_back({QFile::decodeName(qgetenv("GIT_CONFIG_SYSTEM")), GIT_CONFIG_LEVEL_SYSTEM});
    else if (!systemIsOff())
        result.push_back({found(git_config_find_system), GIT_CONFIG_LEVEL_SYSTEM});
    if (qEnvironmentVariableIsSet("GIT_CONFIG_GLOBAL")) {
        result.push_back({QFile::decodeName(qgetenv("GIT_CONFIG_GLOBAL")), GIT_CONFIG_LEVEL_GLOBAL});
    } else {
        result.push_back({found(git_config_find_xdg), GIT_CONFIG_LEVEL_XDG});
        result.push_back({found(git_config_find_global), GIT_CONFIG_LEVEL_GLOBAL});
    }
    if (repository)
        result.push_back({repository->commonFolder() + QStringLiteral("/config"), GIT_CONFIG_LEVEL_LOCAL});
    return result;
}

} // namespace

Result<GitConfig> GitConfig::open(const Repository* repository, const QString& directory)
{
    startLibrary();
    git_config* raw = nullptr;
    git_config_new(&raw);
    GitConfig config;
    config.config_.reset(raw);
    for (const Layer& layer : layers(repository)) {
        if (layer.path.isEmpty() || !QFile::exists(layer.path) || layer.path == QLatin1String("/dev/null"))
            continue;
        const int code = git_config_add_file_ondisk(raw, QFile::encodeName(layer.path).constData(), layer.level,
            repository ? repository->handle() : nullptr, 0);
        if (code < 0)
            return libraryRefusal(directory, Messages::tr("Git's configuration '%1' cannot be read.").arg(layer.path),
                Messages::tr("Nothing was written. 'git config --list' names the line."));
    }
    if (!repository || !config.flag("extensions.worktreeConfig"))
        return config;
    // libgit2 1.5 does not know this file and has no level for it; sparse checkouts keep their settings here.
    const QString worktree = repository->gitFolder() + QStringLiteral("/config.worktree");
    if (QFile::exists(worktree)
        && git_config_add_file_ondisk(
               raw, QFile::encodeName(worktree).constData(), GIT_CONFIG_LEVEL_APP, repository->handle(), 0)
            < 0)
        return libraryRefusal(directory, Messages::tr("Git's configuration '%1' cannot be read.").arg(worktree),
            Messages::tr("Nothing was written. 'git config --list' names the line."));
    return config;
}

std::optional<QString> GitConfig::text(const char* name) const
{
    git_buf value = GIT_BUF_INIT;
    std::optional<QString> result;
    if (git_config_get_string_buf(&value, config_.get(), name) == 0)
        result = QString::fromUtf8(value.ptr, qsizetype(value.size));
    git_buf_dispose(&value);
    return result;
}

bool GitConfig::flag(const char* name) const
{
    int value = 0;
    return git_config_get_bool(&value, config_.get(), name) == 0 && value != 0;
}

} // namespace stackwright
