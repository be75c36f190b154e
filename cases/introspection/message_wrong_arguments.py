# title: the words for wrong arguments of send and close
# clauses: look.message.arguments
# python: >=3.6
def body():
    yield

g = body()
for call in (lambda: g.send(), lambda: g.send(1, 2), lambda: g.close(1), lambda: g.send(value=1),
             lambda: g.close(value=1)):
    try:
        call()
    except TypeError as e:
        print(e)

# expect:
# generator.send() takes exactly one argument (0 given)
# generator.send() takes exactly one argument (2 given)
# generator.close() takes no arguments (1 given)
# generator.send() takes no keyword arguments
# generator.close() takes no keyword arguments

# expect <3.9:
# send() takes exactly one argument (0 given)
# send() takes exactly one argument (2 given)
# close() takes no arguments (1 given)
# send() takes no keyword arguments
# close() takes no keyword arguments
