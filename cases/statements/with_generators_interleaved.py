# title: generators that wait in with blocks are left in the order in which they are resumed
# clauses: flow.with.order gen.run.other
# python: >=3.3
class Room:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)

    def __exit__(self, *details):
        print('exit', self.name)

def visit(name):
    with Room(name):
        yield

a, b = visit('a'), visit('b')
next(a)
next(b)
next(a, None)
next(b, None)

# expect:
# enter a
# enter b
# exit a
# exit b
