# title: the last reference deleted of a coroutine that an exception ended
# clauses: co.never.started
# needs: refcounting warnings
import warnings

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# failed
# deleted []
