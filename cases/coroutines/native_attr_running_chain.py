# title: cr_running of a coroutine that awaits an executing one
# clauses: co.attr.running await.chain.state
# python: >=3.6
async def inner():
    print(c.cr_running)

async def outer():
    await inner()

c = outer()
try:
    c.send(None)
except StopIteration:
    print(c.cr_running)

# expect:
# True
# False
