# title: CPython's words for a coroutine that is used again
# clauses: co.message.reuse
# python: >=3.6
async def work():
    pass

c = work()
c.close()
for use in (lambda: c.send(None), lambda: c.throw(KeyError)):
    try:
        use()
    except RuntimeError as error:
        print(error)

# expect:
# cannot reuse already awaited coroutine
# cannot reuse already awaited coroutine
