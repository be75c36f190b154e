# title: the names come from the generator function, whatever it is wrapped in
# clauses: gen.attr.name look.name.qualified
# python: >=3.5
import functools

def body():
    yield

@functools.wraps(body)
def wrapper():
    yield

plain = functools.partial(body)
print(plain().__name__, wrapper().__name__, wrapper().__qualname__)
print(wrapper().gi_code.co_name)

# expect:
# body body body
# wrapper
