# title: the type of the iterator cannot be called
# clauses: await.wrapper.no_instance
# python: >=3.6
async def work():
    pass

c = work()
try:
    type(c.__await__())()
except TypeError:
    print('TypeError')
c.close()

# expect:
# TypeError
