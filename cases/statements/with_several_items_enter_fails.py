# title: when a later manager cannot be entered, the earlier ones are left with its exception
# clauses: flow.with.several flow.with.enter_raises
# python: >=3.3
class Room:
    def __init__(self, name, fails=False):
        self.name = name
        self.fails = fails

    def __enter__(self):
        print('enter', self.name)
        if self.fails:
            raise KeyError

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind.__name__)
        return True

def body():
    with Room('a'), (yield 'manager?'):
        yield 'not reached'
    yield 'behind'

g = body()
print(next(g))
print(g.send(Room('b', True)))

# expect:
# enter a
# manager?
# enter b
# exit a KeyError
# behind
