# title: several managers are entered from left to right and left in reverse, like nested statements
# clauses: flow.with.several
# python: >=3.3
class Room:
    def __init__(self, name, answer=False):
        self.name = name
        self.answer = answer

    def __enter__(self):
        print('enter', self.name)

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__)
        return self.answer

def body():
    with Room('a'), (yield 'manager?'), Room('c'):
        yield 'block'
    yield 'behind'

g = body()
print(next(g))
print(g.send(Room('b', True)))
print(g.throw(KeyError()))
g = body()
next(g)
try:
    g.throw(OSError())
except OSError:
    print('OSError')

# expect:
# enter a
# manager?
# enter b
# enter c
# block
# exit c KeyError
# exit b KeyError
# exit a None
# behind
# enter a
# exit a OSError
# OSError
