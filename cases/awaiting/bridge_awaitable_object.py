# title: yield from does not call __await__, under types.coroutine neither
# clauses: await.bridge.object
# python: >=3.6
import types

class Some:
    def __await__(self):
        return iter([1])

@types.coroutine
def outer():
    try:
        yield from Some()
    except TypeError:
        print('TypeError')

try:
    next(outer())
except StopIteration:
    print('done')

# expect:
# TypeError
# done
