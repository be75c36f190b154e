# title: list passes on what a length hint raises, but for TypeError
# clauses: iter.hint.raises
# python: >=3.4
class Hinting:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        raise self.error

print(list(Hinting(TypeError())))
for error in (ValueError(), KeyError()):
    try:
        list(Hinting(error))
    except (ValueError, KeyError) as e:
        print(e is error)

# expect:
# [1, 2]
# True
# True
