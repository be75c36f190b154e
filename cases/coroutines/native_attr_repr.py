# title: the repr of a coroutine has its qualified name
# clauses: co.repr
# python: >=3.6
import re

def outer():
    async def work():
        pass
    return work()

c = outer()
print(re.sub('0x[0-9a-fA-F]+', 'ADDRESS', repr(c)))
c.__qualname__ = 'other'
print(re.sub('0x[0-9a-fA-F]+', 'ADDRESS', str(c)))
c.close()

# expect:
# <coroutine object outer.<locals>.work at ADDRESS>
# <coroutine object other at ADDRESS>
