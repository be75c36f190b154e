# title: when a class that was sent to raise cannot be instantiated, that error is raised in its place
# clauses: flow.raise.value
# python: >=3.3
class Demanding(Exception):
    def __init__(self, argument):
        self.argument = argument

def body():
    try:
        raise (yield 'what?')
    except Demanding as error:
        yield 'Demanding', error.argument
    except TypeError:
        yield 'TypeError'

for what in Demanding('x'), Demanding:
    g = body()
    next(g)
    print(g.send(what))

# expect:
# ('Demanding', 'x')
# TypeError
