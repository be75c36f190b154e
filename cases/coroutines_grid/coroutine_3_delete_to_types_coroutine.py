# title: the last reference deleted of the outermost of a chain of 3, a coroutine that waits for a generator-based coroutine
# clauses: await.close.inner co.final.close co.never.started
# needs: refcounting warnings
import types
import warnings

@types.coroutine
def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# yielded one
# inner left
# deleted []
