# title: the last reference deleted of a coroutine that waits inside a handler
# clauses: await.close.inner co.final.close co.never.started
# needs: refcounting warnings
import sys
import types
import warnings

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        raise OSError
    except OSError:
        print('got', await pause('one'), 'handling', sys.exc_info()[0].__name__)
    await pause('two')

c = body()
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# yielded one
# deleted []
