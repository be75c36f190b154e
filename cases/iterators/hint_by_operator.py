# title: operator.length_hint takes a length, else a hint, else the default
# clauses: iter.hint.order
# python: >=3.4
import operator

class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

class Both(Hint):
    def __len__(self):
        return 2

print(operator.length_hint(Hint(4), 9), operator.length_hint(Both(4), 9))
print(operator.length_hint(Hint(NotImplemented), 9), operator.length_hint(object(), 9))
print(operator.length_hint(iter([1, 2, 3])), operator.length_hint(x for x in [1, 2, 3]))
for bad in (-1, 'many', 1.5):
    try:
        operator.length_hint(Hint(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

# expect:
# 4 2
# 9 9
# 3 0
# ValueError
# TypeError
# TypeError
