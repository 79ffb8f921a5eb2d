// A Markdown text as it reads. Nothing is fetched: pictures of other places stay away, links only show where they lead.
#pragma once

#include <QTextBrowser>

namespace stackwright {

class MarkdownView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(QWidget* parent = nullptr);

    // The same name keeps the scroll.
    void setFile(const QString& name, const QString& text);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    void shape();

    QString name_;
    QString text_;
};

} // namespace stackwright
