# title: an exception at a yield in the target reaches __exit__ as one of the block does
# clauses: flow.with.target_error
# python: >=3.3
class Room:
    def __enter__(self):
        return 'inside'

    def __exit__(self, kind, value, traceback):
        print('exit', kind.__name__)
        return True

def body():
    with Room() as {}[(yield 'key?')]:
        yield 'not reached'
    yield 'behind'

g = body()
print(next(g))
print(g.throw(KeyError()))

# expect:
# key?
# exit KeyError
# behind
