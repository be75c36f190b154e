# title: arguments that do not fit are refused by a closed generator too
# clauses: look.call.before_state
# python: >=3.2
def body():
    yield

g = body()
g.close()
for call in (lambda: g.send(), lambda: g.send(value=1), lambda: g.close(1), lambda: g.throw()):
    try:
        call()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__)

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
