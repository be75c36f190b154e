# title: an exception of __exit__ takes the place of the return that led there
# clauses: flow.with.exit_raises flow.with.order
# python: >=3.3
class Room:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        raise OSError

def body():
    with Room():
        yield 'block'
        return 'result'

g = body()
print(next(g))
try:
    next(g)
except OSError as error:
    print('OSError', error.__context__)

# expect:
# block
# OSError None
