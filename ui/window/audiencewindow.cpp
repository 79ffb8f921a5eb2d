#include "window/audiencewindow.h"

#include "models/stagemodel.h"
#include "models/wiringvalue.h"
#include "pages/stageview.h"
#include "widgets/ground.h"
#include "widgets/label.h"
#include "widgets/questionview.h"
#include "widgets/stagerail.h"
#include "widgets/wiringview.h"
#include "workshop/votes.h"

#include <QCloseEvent>
#include <QGraphicsProxyWidget>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace stackwright {

AudienceWindow::AudienceWindow(Session& session)
    : session_(session), layout_(new QStackedLayout(this)), enlarged_(new QGraphicsView),
      wiring_(new WiringView(WiringFlow::Across)), question_(new QuestionView)
{
    setAttribute(Qt::WA_ShowWithoutActivating); // the speaker types on
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Stackwright – what the room sees"));
    setAccessibleName(windowTitle());
    auto* scene = new QGraphicsScene(enlarged_);
    page_ = scene->addWidget(makePage());
    enlarged_->setScene(scene);
    enlarged_->setFrameShape(QFrame::NoFrame);
    enlarged_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    enlarged_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    enlarged_->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (QGraphicsView* view : {enlarged_, static_cast<QGraphicsView*>(wiring_)}) {
        view->setInteractive(false); // it is looked at; the speaker's window is worked with
        view->setFocusPolicy(Qt::NoFocus);
        view->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout_->addWidget(view);
    }
    wiring_->setForRoom(true);
    question_->setFocusPolicy(Qt::NoFocus);
    layout_->addWidget(question_);
    enlarged_->setAccessibleName(tr("Cards of the stage"));
    connect(&session_, &Session::stackChanged, this, &AudienceWindow::refreshWords);
    connect(&session_, &Session::findingsChanged, this, &AudienceWindow::refreshWords);
    connect(&session_, &Session::resolvedChanged, this, [this] {
        if (layout_->currentWidget() == wiring_) {
            wiring_->setWiring(wiringOf(session_));
        }
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen* gone) {
        if (gone == target_) { // where the window stands by then is the desktop's choice
            Q_EMIT left();
        }
    });
    refreshWords();
}

QWidget* AudienceWindow::makePage()
{
    auto* page = new Ground(Token::Background);
    auto* across = new QHBoxLayout(page);
    setMargins(across, 0, 0, 0, 0);
    setSpacing(across, 0);
    auto* side = new Ground(Token::Surface, Ground::Shape::LineRight);
    setExtent(side, 264, -1);
    auto* column = new QVBoxLayout(side);
    setMargins(column, 0, 12, 1, 4);
    setSpacing(column, 4);
    auto* head = new QVBoxLayout;
    setMargins(head, 16, 0, 16, 0);
    setSpacing(head, 0);
    project_ = new Label({}, TextRole::Strong);
    project_->setElided(true);
    progress_ = paragraph({}, TextRole::Caption, Token::TextSecondary);
    head->addWidget(project_);
    head->addWidget(progress_);
    column->addLayout(head);
    rail_ = new StageRail;
    rail_->setModel(new StageModel(session_, this));
    column->addWidget(rail_, 1);
    stage_ = new StageView(session_);
    stage_->setWatched();
    across->addWidget(side);
    across->addWidget(stage_, 1);
    return page;
}

void AudienceWindow::refreshWords()
{
    project_->setText(session_.stack().project.name);
    progress_->setText(countText(countOf(votesOf(session_.catalogue(), session_.stack()))).said);
}

QScreen* AudienceWindow::screenBeside(const QWidget& speaker)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [own = speaker.screen()](const QScreen* screen) {
        return own != nullptr
            && !screen->geometry().intersects(own->geometry()); // a mirrored one shows the speaker's notes to all
    });
    return other != screens.end() ? *other : nullptr;
}

void AudienceWindow::showOn(QScreen& screen)
{
    target_ = &screen;
    setGeometry(screen.geometry());
    (void)winId(); // makes the window, which can be told its screen then
    windowHandle()->setScreen(&screen);
    showFullScreen();
}

void AudienceWindow::showStage(const QString& stage)
{
    layout_->setCurrentWidget(enlarged_);
    rail_->showStage(stage);
    stage_->setStage(stage);
}

void AudienceWindow::showWiring(const WiringView& speakers)
{
    layout_->setCurrentWidget(wiring_);
    wiring_->setWiring(wiringOf(session_));
    const auto follow = [this, &speakers] { wiring_->showAs(speakers); };
    follow();
    wiring_->fit();
    disconnect(&speakers, nullptr, this, nullptr);
    connect(&speakers, &WiringView::groupsChanged, this, follow);
    connect(&speakers, &WiringView::followed, this, follow);
}

void AudienceWindow::showQuestion(const QuestionValue& question)
{
    question_->setValue(question);
    layout_->setCurrentWidget(question_);
}

void AudienceWindow::setScale(double scale)
{
    scale_ = scale;
    fit();
}

void AudienceWindow::fit()
{
    enlarged_->setTransform(QTransform::fromScale(scale_, scale_));
    const QSizeF room = QSizeF(size()) / scale_;
    page_->setGeometry(QRectF(QPointF(0, 0), room));
    enlarged_->setSceneRect(QRectF(QPointF(0, 0), room));
}

void AudienceWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AudienceWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT escaped(); break;
    case Qt::Key_F5: Q_EMIT left(); break;
    case Qt::Key_Space: Q_EMIT questionPressed(); break;
    case Qt::Key_PageDown:
    case Qt::Key_Right: Q_EMIT stepped(1); break;
    case Qt::Key_PageUp:
    case Qt::Key_Left: Q_EMIT stepped(-1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT left();
}

} // namespace stackwright
