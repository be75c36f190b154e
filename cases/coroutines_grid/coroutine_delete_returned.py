# title: the last reference deleted of a coroutine that has returned
# clauses: co.never.started
# needs: refcounting warnings
import warnings

async def body():
    return 'done'

c = body()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# returned done
# deleted []
