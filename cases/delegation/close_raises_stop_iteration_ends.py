# title: in CPython since 3.12 a StopIteration that close raises is the end of the delegation
# clauses: delegate.exit.close_stops_ends
# python: >=3.12
class Stopping:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        raise StopIteration('from close')

def delegator():
    try:
        result = yield from Stopping()
    except StopIteration as stop:
        print('raised', stop.value)
    else:
        print('result', result)

for end in (lambda: g.close(), lambda: g.throw(GeneratorExit)):
    g = delegator()
    next(g)
    try:
        print(end())
    except StopIteration:
        print('ended')

# expect:
# result from close
# None
# result from close
# ended
