# title: a weak reference does not keep a coroutine
# clauses: co.weakref
# python: >=3.6
# needs: refcounting
import weakref

async def work():
    pass

c = work()
reference = weakref.ref(c, lambda dead: print('callback'))
print(reference() is c)
c.close()
del c
print(reference())

# expect:
# True
# callback
# None
