# title: CPython's words for a value sent to an unstarted coroutine
# clauses: co.message.unstarted
# python: >=3.6
async def work():
    pass

c = work()
try:
    c.send(1)
except TypeError as error:
    print(error)
c.close()

# expect:
# can't send non-None value to a just-started coroutine
