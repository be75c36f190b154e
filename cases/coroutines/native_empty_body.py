# title: a coroutine with an empty body returns None
# clauses: co.create.always co.send.result
# python: >=3.6
async def work():
    pass

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value, stop.args)

# expect:
# None ()
