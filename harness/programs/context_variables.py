# from Python 3.7 on
import contextvars
from contextvars import ContextVar, copy_context, Context, Token
v = ContextVar("v", default=5)
w = ContextVar("w")
print(v.get(), w.get(7))
try: w.get()
except LookupError as e: print("LookupError", type(e))
t = v.set(9); print(v.get(), t.var is v, t.old_value is Token.MISSING)
t2 = v.set(10); print(t2.old_value)
c = copy_context(); print(len(c), c[v], v in c, w in c, list(c) == [v])
def f(a, b=1):
    v.set(a + b); return v.get()
print(c.run(f, 3, b=4), v.get(), c[v])
v.reset(t2); print(v.get())
try: v.reset(t2)
except RuntimeError as e: print(str(e)[:20])
try: c.run(c.run, f, 1)
except RuntimeError as e: print(str(e)[:30])
v.reset(t); print(v.get())
try: v.set()
except TypeError as e: print("TypeError")
print(Context().get(v, "none"), dict(c.items()) == {v: 7}, list(c.values()))
try: c[w]
except KeyError as e: print("KeyError", e.args[0] is w)

