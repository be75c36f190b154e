# title: a with statement evaluates, enters, assigns, executes its block and exits, with yields between
# clauses: flow.with.order
# python: >=3.3
class Room:
    def __enter__(self):
        print('enter')
        return 'inside'

    def __exit__(self, *details):
        print('exit')

table = {}

def body():
    with (yield 'manager?') as table[(yield 'key?')]:
        yield 'block'
    yield 'behind'

g = body()
print(next(g))
print(g.send(Room()))
print(g.send('k'), table)
print(next(g))

# expect:
# manager?
# enter
# key?
# block {'k': 'inside'}
# exit
# behind
