# title: a with block that a generator waits in is left with GeneratorExit by close
# clauses: gen.yield.in_with gen.close.suspended
# python: >=3.2
class Room:
    def __enter__(self):
        print('enter')

    def __exit__(self, kind, value, traceback):
        print('exit', kind.__name__)

def visit():
    with Room():
        yield 1

g = visit()
next(g)
g.close()
print('closed')

# expect:
# enter
# exit GeneratorExit
# closed
