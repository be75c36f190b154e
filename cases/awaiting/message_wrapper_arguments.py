# title: the words for wrong arguments of a coroutine's iterator
# clauses: await.message.arguments
# python: >=3.6
async def body():
    pass

c = body()
w = c.__await__()
for call in (lambda: w.send(), lambda: w.send(1, 2), lambda: w.close(1),
             lambda: w.send(value=1), lambda: w.close(value=1)):
    try:
        call()
    except TypeError as error:
        print(error)
c.close()

# expect:
# coroutine_wrapper.send() takes exactly one argument (0 given)
# coroutine_wrapper.send() takes exactly one argument (2 given)
# coroutine_wrapper.close() takes no arguments (1 given)
# coroutine_wrapper.send() takes no keyword arguments
# coroutine_wrapper.close() takes no keyword arguments

# expect <3.9:
# send() takes exactly one argument (0 given)
# send() takes exactly one argument (2 given)
# close() takes no arguments (1 given)
# send() takes no keyword arguments
# close() takes no keyword arguments
