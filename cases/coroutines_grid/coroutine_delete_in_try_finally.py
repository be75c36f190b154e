# title: the last reference deleted of a coroutine that waits in front of a finally block
# clauses: await.close.inner co.final.close co.never.started
# needs: refcounting warnings
import types
import warnings

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', await pause('one'))
    finally:
        print('cleanup')
    await pause('two')

c = body()
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# yielded one
# cleanup
# deleted []
