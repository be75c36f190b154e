# title: __exit__ is found before __enter__ is called, so that a later change of the class has no effect
# clauses: flow.with.loaded
# python: >=3.3
class Room:
    def __enter__(self):
        print('enter')

    def __exit__(self, *details):
        print('first exit')

def body():
    with Room():
        yield

g = body()
next(g)
Room.__exit__ = lambda self, *details: print('second exit')
print(next(g, 'over'))

class Door:
    def __enter__(self):
        print('not entered')

try:
    with Door():
        print('not reached')
except (AttributeError, TypeError):
    print('refused')

# expect:
# enter
# first exit
# over
# refused
