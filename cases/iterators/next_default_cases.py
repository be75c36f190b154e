# title: the default of next replaces every StopIteration, whoever raises it, and no other exception
# clauses: iter.next.default
# python: >=3.2
class Special(StopIteration):
    pass

class Raising:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        raise self.error

print(next(Raising(StopIteration(5)), 'default'), next(Raising(Special()), None))
for error in (KeyError(1), RuntimeError(), GeneratorExit()):
    try:
        next(Raising(error), 'default')
    except BaseException as e:
        print(e is error)

# expect:
# default None
# True
# True
# True
