# title: the words for wrong arguments of send and close of a coroutine
# clauses: co.message.arguments
# python: >=3.6
async def body():
    pass

c = body()
for call in (lambda: c.send(), lambda: c.send(1, 2), lambda: c.close(1),
             lambda: c.send(value=1), lambda: c.close(value=1)):
    try:
        call()
    except TypeError as error:
        print(error)
c.close()

# expect:
# coroutine.send() takes exactly one argument (0 given)
# coroutine.send() takes exactly one argument (2 given)
# coroutine.close() takes no arguments (1 given)
# coroutine.send() takes no keyword arguments
# coroutine.close() takes no keyword arguments

# expect <3.9:
# send() takes exactly one argument (0 given)
# send() takes exactly one argument (2 given)
# close() takes no arguments (1 given)
# send() takes no keyword arguments
# close() takes no keyword arguments
