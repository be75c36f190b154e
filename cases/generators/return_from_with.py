# title: return leaves a with block before the iteration ends
# clauses: gen.return.finally gen.yield.in_with
# python: >=3.3
class Room:
    def __enter__(self):
        return 'inside'

    def __exit__(self, *details):
        print('exit', details)

def body():
    with Room() as where:
        yield where
        return 'result'

g = body()
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)

# expect:
# inside
# exit (None, None, None)
# result
