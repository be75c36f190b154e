# title: a generator-based coroutine that waits for itself gets ValueError
# clauses: await.self
# python: >=3.6
import types

@types.coroutine
def work():
    try:
        yield from me
    except ValueError:
        print('ValueError')
    return 'end'

me = work()
try:
    me.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ValueError
# end
