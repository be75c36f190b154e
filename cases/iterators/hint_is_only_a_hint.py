# title: a wrong length hint changes no result
# clauses: iter.hint.wrong
# python: >=3.4
class Hinting:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        yield 1
        yield 2
        yield 3

    def __length_hint__(self):
        return self.hint

for hint in (0, 1, 3, 1000, NotImplemented):
    h = Hinting(hint)
    print(list(h), tuple(h), [*h], [0] + list(x for x in h))

# expect:
# [1, 2, 3] (1, 2, 3) [1, 2, 3] [0, 1, 2, 3]
# [1, 2, 3] (1, 2, 3) [1, 2, 3] [0, 1, 2, 3]
# [1, 2, 3] (1, 2, 3) [1, 2, 3] [0, 1, 2, 3]
# [1, 2, 3] (1, 2, 3) [1, 2, 3] [0, 1, 2, 3]
# [1, 2, 3] (1, 2, 3) [1, 2, 3] [0, 1, 2, 3]
