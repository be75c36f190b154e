# title: the last reference deleted of a coroutine that was closed
# clauses: co.never.ended
# needs: refcounting warnings
import warnings

async def body():
    return 'done'

c = body()
c.close()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# deleted []
