/** Labels whose Spanish name is known: they need no English name beside them. */

/** Seen in Spanish articles of IBKR's. */
export const spanishSeen: readonly string[] = [
  'Aceptar',
  'Activar',
  'Almacenamiento',
  'Autenticar',
  'CONTINUAR',
  'Configuración',
  'Configuración del usuario',
  'Continuar',
  'Eliminar datos',
  'Hecho',
  'Iniciar sesión',
  'Seguridad',
  'Sistema de acceso seguro',
];

/** Of Android and iOS themselves, in their Spanish. */
export const spanishOfPhones: readonly string[] = [
  'Ajustes',
  'Aplicaciones y notificaciones',
  'Centro de notificaciones',
  'Escanear códigos QR',
  'Globos',
  'Mostrar previsualizaciones',
  'Notificaciones',
  'Notificaciones de la aplicación',
  'Pantalla bloqueada',
  'Permitir notificaciones',
  'Persistente',
  'Siempre',
];
