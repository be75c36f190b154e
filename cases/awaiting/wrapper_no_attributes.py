# title: the iterator has the methods of a generator and none of the attributes of the coroutine
# clauses: await.wrapper.members
# python: >=3.6
async def work():
    pass

c = work()
w = c.__await__()
print([name for name in ('send', 'throw', 'close', '__next__', '__iter__') if hasattr(w, name)])
print([name for name in ('cr_frame', 'cr_await', 'gi_frame', '__await__', '__name__', '__dict__')
       if hasattr(w, name)])
c.close()

# expect:
# ['send', 'throw', 'close', '__next__', '__iter__']
# []
