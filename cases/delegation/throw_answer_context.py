# title: in CPython the context of what is raised in answer to throw becomes what the delegator handles
# clauses: delegate.throw.context_of_delegators
# python: >=3.9
def contexts(error):
    names = []
    while error:
        names.append(type(error).__name__)
        error = error.__context__
    return ' < '.join(names)

def sub():
    try:
        yield
    except BaseException:
        raise ValueError

class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        try:
            raise OSError
        except OSError:
            raise ValueError

    close = throw

def delegator(operand, depth):
    try:
        raise IndexError(depth)
    except IndexError:
        yield from delegator(operand, depth - 1) if depth > 1 else operand

for make in (sub, Failing):
    for kind in (KeyError, GeneratorExit):
        for depth in (1, 2):
            g = delegator(make(), depth)
            next(g)
            try:
                g.throw(kind)
            except ValueError as error:
                print(contexts(error))

# expect:
# ValueError < IndexError
# ValueError < IndexError
# ValueError < IndexError
# ValueError < IndexError
# ValueError < IndexError
# ValueError < IndexError
# ValueError < IndexError
# ValueError < IndexError
