# title: dir lists methods and attributes of a coroutine
# clauses: co.members
# python: >=3.6
async def work():
    pass

c = work()
print([name for name in dir(c) if name in
       ('send', 'throw', 'close', '__await__', 'cr_await', 'cr_code', 'cr_frame', 'cr_running',
        '__name__', '__qualname__', '__iter__', '__next__')])
c.close()

# expect:
# ['__await__', '__name__', '__qualname__', 'close', 'cr_await', 'cr_code', 'cr_frame', 'cr_running', 'send', 'throw']
