# title: generators that leave their redirections in another order leave sys.stdout with the wrong one
# clauses: manager.redirect.suspended
# python: >=3.4
import io
import sys
from contextlib import redirect_stdout

before = sys.stdout
first, second = io.StringIO(), io.StringIO()

def body(target):
    with redirect_stdout(target):
        yield

g, h = body(first), body(second)
next(g)
next(h)
inner = sys.stdout is second
g.close()
outer = sys.stdout is before
h.close()
wrong = sys.stdout is first
sys.stdout = before
print(inner, outer, wrong)

# expect:
# True True True
