# title: a StopIteration that close raises is an exception in the delegator
# clauses: delegate.exit.close_stops
# python: >=3.3 <3.12
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
# raised from close
# None
# raised from close
# ended
