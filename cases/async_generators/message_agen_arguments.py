# title: the words for wrong arguments of asend, aclose and of the awaitables
# clauses: agen.message.arguments
# python: >=3.6
async def body():
    yield

g = body()
step, end = g.asend(None), g.aclose()
for call in (lambda: g.asend(), lambda: g.asend(1, 2), lambda: g.aclose(1), lambda: g.aclose(x=1),
             lambda: step.send(), lambda: step.close(1), lambda: end.send(value=1)):
    try:
        call()
    except TypeError as error:
        print(error)
step.close()
end.close()

# expect:
# async_generator.asend() takes exactly one argument (0 given)
# async_generator.asend() takes exactly one argument (2 given)
# async_generator.aclose() takes no arguments (1 given)
# async_generator.aclose() takes no keyword arguments
# async_generator_asend.send() takes exactly one argument (0 given)
# async_generator_asend.close() takes no arguments (1 given)
# async_generator_athrow.send() takes no keyword arguments

# expect <3.9:
# asend() takes exactly one argument (0 given)
# asend() takes exactly one argument (2 given)
# aclose() takes no arguments (1 given)
# aclose() takes no keyword arguments
# send() takes exactly one argument (0 given)
# close() takes no arguments (1 given)
# send() takes no keyword arguments
