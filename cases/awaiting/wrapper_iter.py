# title: iter of the iterator gives itself
# clauses: await.wrapper.iter
# python: >=3.6
async def work():
    pass

c = work()
w = c.__await__()
print(iter(w) is w, w.__iter__() is w)
c.close()

# expect:
# True True
