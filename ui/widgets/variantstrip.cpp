#include "widgets/variantstrip.h"

#include "style/icons.h"
#include "style/themestyle.h"
#include "style/tips.h"
#include "widgets/chip.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace stackwright {

VariantStrip::VariantStrip(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)), compare_(new QToolButton)
{
    setMargins(row_, 4, 0, 4, 0);
    setSpacing(row_, 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    compare_->setIcon(icon(QStringLiteral("scales"), Token::Text));
    compare_->setAccessibleName(tr("Variants side by side"));
    setTip(compare_, tr("Variants side by side"), QStringLiteral("compare-variants"));
    setExtent(compare_, 32, 32);
    row_->addWidget(compare_);
    connect(compare_, &QToolButton::clicked, this, &VariantStrip::compareWanted);
    hide();
}

void VariantStrip::add(const QString& letter)
{
    auto* chip = new Chip(letter);
    chip->setAccessibleName(tr("Variant %1").arg(letter));
    chip->setToolTip(tr("Work on variant %1").arg(letter));
    connect(chip, &Chip::toggled, this, [this, chip](bool checked) { take(*chip, checked); });
    row_->insertWidget(int(chips_.size()), chip);
    chips_ += chip;
}

// Which one is present is said by who holds them; a chip that was pressed says so once, and none goes out by itself.
void VariantStrip::take(Chip& chip, bool checked)
{
    if (checked && chip.text() != present_) {
        Q_EMIT chosen(chip.text());
    }
    setVariants(letters_, present_);
}

void VariantStrip::setVariants(const QStringList& letters, const QString& present)
{
    if (letters != letters_) {
        for (Chip* chip : std::as_const(chips_)) {
            chip->hide();
            chip->deleteLater();
        }
        chips_.clear();
        for (const QString& letter : letters) {
            add(letter);
        }
    }
    letters_ = letters;
    present_ = present;
    for (Chip* chip : std::as_const(chips_)) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(chip->text() == present);
    }
    setVisible(letters.size() > 1);
}

} // namespace stackwright
