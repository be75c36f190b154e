# title: run returns what the function returns
# clauses: ctx.run.value
# python: >=3.7
from contextvars import Context

print(Context().run(lambda: 'value'))
print(Context().run(print, 'called'))

# expect:
# value
# called
# None
