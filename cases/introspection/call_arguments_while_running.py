# title: arguments that do not fit are refused before a running generator is
# clauses: look.call.before_state
# python: >=3.2
def body():
    for call in (lambda: g.send(), lambda: g.send(1, 2), lambda: g.close(1), lambda: g.throw()):
        try:
            call()
        except (TypeError, ValueError) as e:
            print(type(e).__name__)
    yield

g = body()
next(g)

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
