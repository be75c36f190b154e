# title: the last reference deleted of a coroutine that has not started
# clauses: co.never.collected co.final.unstarted
# needs: refcounting warnings
import warnings

async def body():
    print('started')
    return 'done'

c = body()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# deleted ['RuntimeWarning']
