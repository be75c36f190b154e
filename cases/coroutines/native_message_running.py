# title: CPython's words for a coroutine that resumes itself
# clauses: co.message.running
# python: >=3.6
async def work():
    for use in (lambda: c.send(None), lambda: c.throw(KeyError), c.close):
        try:
            use()
        except ValueError as error:
            print(error)

c = work()
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# coroutine already executing
# coroutine already executing
# coroutine already executing
# done
