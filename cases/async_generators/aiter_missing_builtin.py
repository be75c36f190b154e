# title: until 3.9 there is no aiter and no anext
# clauses: aiter.missing_builtin
# python: <3.10
import builtins

print(hasattr(builtins, 'aiter'), hasattr(builtins, 'anext'))

# expect:
# False False
