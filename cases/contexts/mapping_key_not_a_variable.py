# title: only variables are looked up
# clauses: ctx.mapping.key_type
# python: >=3.7
from contextvars import Context

context = Context()
for look in (lambda: context['colour'], lambda: 'colour' in context, lambda: context.get('colour')):
    try:
        look()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
